package vn.congmo.gateway.review.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.intake.InTray;
import vn.congmo.gateway.web.BodyLimit;

/** Documents may be larger than other requests. */
@Configuration(proxyBeanMethods = false)
class LargeUploads {

    /** What a form puts around its file. */
    private static final int FRAME_BYTES = 16 * 1024;

    @Bean
    BodyLimit documentsByProgram() {
        return new BodyLimit(IntakeController.PATH, InTray.LARGEST_BYTES + FRAME_BYTES);
    }

    @Bean
    BodyLimit documentsByPage() {
        return new BodyLimit("/desk/documents", InTray.LARGEST_BYTES + FRAME_BYTES);
    }

    @Bean
    BodyLimit documentsByEnglishPage() {
        return new BodyLimit("/en/desk/documents", InTray.LARGEST_BYTES + FRAME_BYTES);
    }
}
