package vn.congmo.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.sshd.client.session.ClientSessionCreator;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.server.WebSession;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.HardenedXml;

/** The house rules that module borders do not cover; a rule that sees no classes fails by itself. */
@AnalyzeClasses(packages = "vn.congmo.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> EMPTY_WORDS =
            List.of("Util", "Helper", "Manager", "Impl", "Base", "Common", "Dto", "DTO");

    private static final List<Class<?>> ROWS = List.of(Row.class, Cell.class, TableRow.class);

    @ArchTest
    static final ArchRule core_knows_no_framework = noClasses()
            .that()
            .resideInAPackage("..gateway.core..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.jena..", "reactor..")
            .because("value types outlive frameworks");

    @ArchTest
    static final ArchRule jena_stays_where_the_design_puts_it = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..gateway.rdf..",
                    "..gateway.catalogue..",
                    "..gateway.publication..",
                    "..gateway.forms.whole..",
                    "..gateway.sparql..",
                    "..gateway.feeds..",
                    "..gateway.connectors.dcat..",
                    "..gateway.connectors.ldes..",
                    "..gateway.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..")
            .because("subjects speak in rows; only the engine and the RDF edges speak in triples");

    @ArchTest
    static final ArchRule rows_become_rdf_in_the_csvw_engine_only = noClasses()
            .that(describe("read rows of tables", ArchitectureTest::readsRows))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..")
            .because("the metadata of a table alone says what its rows mean, and the engine alone reads it");

    @ArchTest
    static final ArchRule csv_is_read_by_the_csvw_engine_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.opencsv..",
                    "org.apache.commons.csv..",
                    "tools.jackson.dataformat.csv..",
                    "vn.congmo.csvw.csv..")
            .because("a table is read by its dialect and datatypes, with one set of faults for everything");

    @ArchTest
    static final ArchRule reactor_stays_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages("..gateway.web..", "..gateway.*.web..", "..gateway.sparql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("reactor..", "org.reactivestreams..")
            .because("the core is plain blocking Java; only long bodies stream, through the web kit");

    @ArchTest
    static final ArchRule connections_are_opened_by_the_one_door = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.outbound.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "reactor.netty.http.client..",
                    "reactor.netty.tcp..",
                    "org.springframework.web.reactive.function.client..",
                    "org.springframework.web.client..",
                    "org.springframework.http.client..",
                    "org.apache.hc..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Socket.class, SocketChannel.class, DatagramSocket.class, URLConnection.class)
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .because("there every address, redirect, time and size is checked");

    @ArchTest
    static final ArchRule ssh_is_spoken_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.connectors.sftp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.sshd..")
            .because("there the server's key is checked; nobody else needs a second way to other machines");

    @ArchTest
    static final ArchRule ssh_connects_to_checked_addresses_only = noClasses()
            .should()
            .callMethodWhere(describe("connect to what the library looks up", ArchitectureTest::connectsByName))
            .because("the one door looks machines up and checks their addresses");

    @ArchTest
    static final ArchRule amazons_library_only_signs = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.connectors.s3..")
            .or()
            .doNotHaveSimpleName("Signature")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon..")
            .because("requests to a bucket go through the one door as all others do");

    @ArchTest
    static final ArchRule security_is_decided_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.access.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security..", "com.nimbusds..")
            .because("a rule that stands somewhere else is not among those that are tested; take an Agent instead");

    @ArchTest
    static final ArchRule sessions_are_for_signing_in = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.access.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(WebSession.class)
            .because("a visitor who only reads takes no memory and gets no cookie");

    /** Writers are safe; the extraction library has a door of its own, in a module that knows no gateway. */
    @ArchTest
    static final ArchRule xml_is_parsed_behind_one_door = noClasses()
            .that()
            .areNotAssignableTo(HardenedXml.class)
            .should()
            .dependOnClassesThat(describe("parse XML", ArchitectureTest::parsesXml))
            .because("a document type, an entity or an inclusion that one of many parsers follows is enough");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("vn.congmo.gateway.(**)")
            .should()
            .beFreeOfCycles()
            .because("data flows one way");

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should(be(describe("named with one of " + EMPTY_WORDS, (JavaClass type) -> EMPTY_WORDS.stream()
                    .anyMatch(word -> hasWord(type.getSimpleName(), word)))))
            .because("a stranger finds the room of a thing by its name");

    @ArchTest
    static final ArchRule packages_are_null_marked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("NullAway checks only what is marked");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .because("a Clock is injected, so that tests can shift time and the zone is Vietnam's everywhere");

    @ArchTest
    static final ArchRule packages_say_what_they_hold = classes()
            .should(new InPackageWithPackageInfo())
            .because("one sentence tells a stranger what a package is for");

    private static boolean readsRows(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> ROWS.stream()
                .anyMatch(row -> dependency.getTargetClass().isEquivalentTo(row)));
    }

    private static boolean connectsByName(JavaMethodCall call) {
        List<String> taken = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .limit(2)
                .toList();
        return call.getTargetOwner().isAssignableTo(ClientSessionCreator.class)
                && call.getName().equals("connect")
                && !taken.equals(List.of(String.class.getName(), SocketAddress.class.getName()));
    }

    private static boolean parsesXml(JavaClass type) {
        return type.getName()
                .matches(
                        "(javax\\.xml\\.(parsers|transform|validation|xpath|bind)|org\\.xml\\.sax|org\\.(jdom2|dom4j))\\..*"
                                + "|javax\\.xml\\.stream\\.XML(Input|Event|StreamRe).*"
                                + "|tools\\.jackson\\.dataformat\\.xml\\..*");
    }

    private static boolean hasWord(String name, String word) {
        return name.matches(".*" + word + "(s|[A-Z].*)?") && !name.equals("BaseIri");
    }
}
