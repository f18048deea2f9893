package vn.congmo.gateway.feeds;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.core.LocalizedText;

/** The feeds that the catalogue announces as its services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
class FeedConfiguration {

    @Bean
    DataService announcedStream() {
        return new DataService(
                "ldes",
                "/ldes",
                "/ldes",
                "/developers/feeds",
                new LocalizedText("Dòng sự kiện (LDES)", "Event stream (LDES)"),
                new LocalizedText(
                        "Mọi thay đổi của danh mục theo DCAT-AP Feed.",
                        "Every change of the catalogue as a DCAT-AP Feed."),
                "https://semiceu.github.io/LDES-DCAT-AP-feeds/");
    }

    @Bean
    DataService announcedHarvesting() {
        return new DataService(
                "oai",
                "/oai",
                "/oai?verb=Identify",
                "/developers/feeds",
                new LocalizedText("OAI-PMH 2.0", "OAI-PMH 2.0"),
                new LocalizedText(
                        "Thu thập siêu dữ liệu, kể cả bộ dữ liệu đã thu hồi.",
                        "Harvests metadata, withdrawn datasets included."),
                "http://www.openarchives.org/OAI/2.0/openarchivesprotocol.htm");
    }
}
