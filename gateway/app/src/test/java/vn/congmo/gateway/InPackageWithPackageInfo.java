package vn.congmo.gateway;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class's package has a package-info, which ArchUnit sees when it carries an annotation. */
final class InPackageWithPackageInfo extends ArchCondition<JavaClass> {

    InPackageWithPackageInfo() {
        super("reside in a package with an annotated package-info");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean told = type.getPackage().tryGetPackageInfo().isPresent();
        events.add(
                new SimpleConditionEvent(type, told, type.getName() + (told ? " has" : " lacks") + " a package-info"));
    }
}
