package vn.congmo.gateway.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Tests of the edge over real HTTP; all share one running application with a small budget for each client. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = EdgeApplication.class,
        properties = {"gateway.budget.time=1s", "gateway.web.trusted-proxies=127.0.0.1, ::1"})
@interface EdgeServed {}
