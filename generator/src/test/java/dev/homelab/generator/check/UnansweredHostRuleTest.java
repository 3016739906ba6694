package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.Command;

/** Hosts that are named. */
class UnansweredHostRuleTest extends RuleTest {

    @Fires
    Homelab inAUrl() {
        return homelab(service("web").environment("DB", "postgres://bd:5432/web"), service("db"));
    }

    @Fires
    Homelab behindAUserAndAPassword() {
        return homelab(service("web").environment("DB", text("postgres://me:{}@store/web", PASSWORD)));
    }

    @Fires
    Homelab inAVariableForAHost() {
        return homelab(service("web").environment("DB_HOST", "store"));
    }

    @Fires
    Homelab inACommand() {
        return homelab(service("web").command(Command.exec("serve", "--upstream", "http://store:80/")));
    }

    @Quiet
    Homelab itself() {
        return homelab(service("web").environment("SELF", "http://web:80/"));
    }

    @Quiet
    Homelab theInternet() {
        return homelab(service("web").environment("API", "https://api.example.com/v1").environment("MAIL_HOST", "mail.example.com"));
    }

    @Quiet
    Homelab thisContainer() {
        return homelab(service("web").environment("SELF", "http://localhost:80/").environment("PROXY_HOST", "false"));
    }

    @Quiet
    Homelab anEntryOfTheHostsFile() {
        return homelab(service("web").extraHost("printer", "10.0.0.9").environment("PRINTER", "ipp://printer/queue"));
    }

    @Quiet
    Homelab aReference() {
        return homelab(
                service("web").environment("DB", text("postgres://me:{}@{}/web", PASSWORD, tcp("db", 5432).address())),
                service("db").serves(tcp("db", 5432)));
    }

    @Quiet
    Homelab anotherVariable() {
        return homelab(service("web").environment("GHOST_MODE", "dark"));
    }
}
