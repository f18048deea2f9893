package vn.congmo.csvw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final int FEWEST_CLASSES = 50;
    private static final String NAMES_THAT_NAME_NOTHING =
            ".*(Utils?|Helper|Manager|Impl|Base|Common|DTO)(?![a-z0-9]).*";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.congmo.csvw");

    @Test
    void looksAtTheWholeLibrary() {
        assertThat(classes).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(classes.contain(Csvw.class)).isTrue();
    }

    @Test
    void knowsNeitherSpringNorTheGateway() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "vn.congmo.gateway..", "vn.congmo.extraction..")
                .check(classes);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("vn.congmo.(csvw..)").should().beFreeOfCycles().check(classes);
        slices().matching("vn.congmo.csvw.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void keepsOpenCsvBehindItsPort() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.congmo.csvw.csv")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.opencsv..")
                .check(classes);
    }

    @Test
    void hasNamesThatNameSomething() {
        classes().should().haveNameNotMatching(NAMES_THAT_NAME_NOTHING).check(classes);
    }
}
