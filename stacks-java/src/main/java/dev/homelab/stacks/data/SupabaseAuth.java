package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.Text;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;
import java.util.List;

/** Sign-in: who may have an account, and the mails that confirm it. */
final class SupabaseAuth {
    private static final Text API_URL = text("{}/auth/v1", Supabase.SUPABASE_PUBLIC_URL);
    private static final String VERIFY_PATH = "/auth/v1/verify";

    private static final Variable SITE_URL = setting("SITE_URL", "http://localhost:3000")
            .help("Where sign-in sends users back to.");
    private static final Variable ADDITIONAL_REDIRECT_URLS = setting("ADDITIONAL_REDIRECT_URLS", "")
            .help("More addresses that sign-in may send users back to, with commas between them.");
    private static final Variable DISABLE_SIGNUP =
            flag("DISABLE_SIGNUP", false).help("Whether nobody may make an account.");
    private static final Variable ENABLE_EMAIL_SIGNUP =
            flag("ENABLE_EMAIL_SIGNUP", true).help("Whether an account can be made with a mail address.");
    private static final Variable ENABLE_EMAIL_AUTOCONFIRM =
            flag("ENABLE_EMAIL_AUTOCONFIRM", false).help("Whether mail addresses are believed without a mail.");
    private static final Variable ENABLE_ANONYMOUS_USERS =
            flag("ENABLE_ANONYMOUS_USERS", false).help("Whether one can sign in as nobody.");
    private static final Variable ENABLE_PHONE_SIGNUP =
            flag("ENABLE_PHONE_SIGNUP", true).help("Whether an account can be made with a telephone number.");
    private static final Variable ENABLE_PHONE_AUTOCONFIRM =
            flag("ENABLE_PHONE_AUTOCONFIRM", true).help("Whether telephone numbers are believed without a message.");
    private static final Variable SMTP_ADMIN_EMAIL =
            setting("SMTP_ADMIN_EMAIL", "admin@example.com").help("Sender of Supabase's mails.");
    private static final Variable SMTP_HOST =
            setting("SMTP_HOST", "localhost").help("Server that sends mails; none is part of the homelab.");
    private static final Variable SMTP_PORT = setting("SMTP_PORT", "587").help("Port of the mail server.");
    private static final Variable SMTP_USER = setting("SMTP_USER", "").help("User at the mail server.");
    private static final Variable SMTP_PASS =
            givenSecret("SMTP_PASS").optional().help("Password at the mail server.");
    private static final Variable SMTP_SENDER_NAME =
            setting("SMTP_SENDER_NAME", "Homelab").help("Name of the sender of Supabase's mails.");

    Service auth() {
        return service(Supabase.AUTH, Images.SUPABASE_GOTRUE)
                .comment("Accounts and sign-in.")
                .with(longRunning())
                .serves(Supabase.AUTH_HTTP)
                .dependsOn(healthy(Supabase.DB))
                .environment("GOTRUE_API_HOST", "0.0.0.0")
                .environment("GOTRUE_API_PORT", Supabase.AUTH_HTTP.portNumber())
                .environment("API_EXTERNAL_URL", API_URL)
                .environment("GOTRUE_DB_DRIVER", "postgres")
                .environment(
                        "GOTRUE_DB_DATABASE_URL",
                        Supabase.databaseUrl("postgres", "supabase_auth_admin", Supabase.DATABASE))
                .environment("GOTRUE_SITE_URL", SITE_URL)
                .environment("GOTRUE_URI_ALLOW_LIST", ADDITIONAL_REDIRECT_URLS)
                .environment("GOTRUE_DISABLE_SIGNUP", DISABLE_SIGNUP)
                .with(tokens(), accounts(), mails())
                .healthcheck(Healths.fast(Health.wget("http://127.0.0.1:9999/health")))
                .build();
    }

    private static Trait tokens() {
        return auth -> auth.environment("GOTRUE_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("GOTRUE_JWT_EXP", Supabase.JWT_EXPIRY)
                .environment("GOTRUE_JWT_AUD", "authenticated")
                .environment("GOTRUE_JWT_DEFAULT_GROUP_NAME", "authenticated")
                .environment("GOTRUE_JWT_ADMIN_ROLES", "service_role")
                .environment("GOTRUE_JWT_ISSUER", API_URL);
    }

    private static Trait accounts() {
        return auth -> auth.environment("GOTRUE_EXTERNAL_EMAIL_ENABLED", ENABLE_EMAIL_SIGNUP)
                .environment("GOTRUE_EXTERNAL_ANONYMOUS_USERS_ENABLED", ENABLE_ANONYMOUS_USERS)
                .environment("GOTRUE_MAILER_AUTOCONFIRM", ENABLE_EMAIL_AUTOCONFIRM)
                .environment("GOTRUE_EXTERNAL_PHONE_ENABLED", ENABLE_PHONE_SIGNUP)
                .environment("GOTRUE_SMS_AUTOCONFIRM", ENABLE_PHONE_AUTOCONFIRM);
    }

    private static Trait mails() {
        return auth -> {
            auth.environment("GOTRUE_SMTP_ADMIN_EMAIL", SMTP_ADMIN_EMAIL)
                    .environment("GOTRUE_SMTP_HOST", SMTP_HOST)
                    .environment("GOTRUE_SMTP_PORT", SMTP_PORT)
                    .environment("GOTRUE_SMTP_USER", SMTP_USER)
                    .environment("GOTRUE_SMTP_PASS", SMTP_PASS)
                    .environment("GOTRUE_SMTP_SENDER_NAME", SMTP_SENDER_NAME);
            for (String mail : List.of("INVITE", "CONFIRMATION", "RECOVERY", "EMAIL_CHANGE")) {
                auth.environment("GOTRUE_MAILER_URLPATHS_" + mail, VERIFY_PATH);
            }
        };
    }
}
