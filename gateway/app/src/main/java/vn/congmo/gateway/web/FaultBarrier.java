package vn.congmo.gateway.web;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.autoproxy.AbstractBeanFactoryAwareAdvisingPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.stereotype.Controller;

/**
 * Turns a JVM Error thrown in a controller into an exception. Reactor takes StackOverflowError, OutOfMemoryError and
 * LinkageError as the end of the process and never answers the client.
 */
final class FaultBarrier extends AbstractBeanFactoryAwareAdvisingPostProcessor {

    private static final long serialVersionUID = 1L;

    FaultBarrier() {
        setProxyTargetClass(true);
        MethodInterceptor barrier = call -> {
            try {
                return call.proceed();
            } catch (Error error) {
                throw new ProgramFault(error);
            }
        };
        this.advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Controller.class, true), barrier);
    }
}
