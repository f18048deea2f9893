package vn.congmo.gateway;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.files.ContentStore;

/** Tests of the subjects over real HTTP; all share one running application. */
@ResourceLock("the application of the subjects")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = SubjectsApplication.class,
        properties = "spring.main.lazy-initialization=true")
public abstract class SubjectsTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected CurrentCatalogue current;

    @Autowired
    protected ContentStore files;

    protected ApiClient api() {
        return new ApiClient(port);
    }

    @BeforeEach
    void publish() {
        SubjectsApplication.publish(current, files, "first");
    }
}
