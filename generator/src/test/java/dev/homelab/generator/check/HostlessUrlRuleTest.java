package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** URLs without a host. */
class HostlessUrlRuleTest extends RuleTest {

    @Fires
    Homelab anAddressThatIsAPort() {
        return homelab(service("web").environment("WEBHOOK_URL", text("https://{}/", setting("WEB_HOSTNAME", ":8001"))));
    }

    @Fires
    Homelab nothingAtAll() {
        return homelab(service("web").environment("PUBLIC_URL", text("http://{}", setting("DOMAIN", ""))));
    }

    @Quiet
    Homelab aHost() {
        return homelab(service("web").environment("PUBLIC_URL", text("https://{}:8001/", setting("DOMAIN", "example.org"))));
    }

    @Quiet
    Homelab aFile() {
        return homelab(service("web").environment("STORE", "file:///data"));
    }

    @Quiet
    Homelab whatTheOperatorGives() {
        return homelab(service("web").environment("PUBLIC_URL", text("https://{}/", setting("DOMAIN", "").required("set it"))));
    }
}
