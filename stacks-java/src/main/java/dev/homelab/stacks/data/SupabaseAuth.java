package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.Text;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** Sign-in: who may have an account, and the mails that confirm it. */
final class SupabaseAuth {
    static final Text API_URL = text("{}/auth/v1", Supabase.SUPABASE_PUBLIC_URL);
    static final String VERIFY_PATH = "/auth/v1/verify";

    static final Variable SITE_URL = setting("SITE_URL", "http://localhost:3000")
            .help("Where sign-in sends users back to.");
    static final Variable ADDITIONAL_REDIRECT_URLS = setting("ADDITIONAL_REDIRECT_URLS", "")
            .help("More addresses that sign-in may send users back to, with commas between them.");
    static final Variable DISABLE_SIGNUP =
            flag("DISABLE_SIGNUP", false).help("Whether nobody may make an account.");
    static final Variable ENABLE_EMAIL_SIGNUP =
            flag("ENABLE_EMAIL_SIGNUP", true).help("Whether an account can be made with a mail address.");
    static final Variable ENABLE_EMAIL_AUTOCONFIRM =
            flag("ENABLE_EMAIL_AUTOCONFIRM", false).help("Whether mail addresses are believed without a mail.");
    static final Variable ENABLE_ANONYMOUS_USERS =
            flag("ENABLE_ANONYMOUS_USERS", false).help("Whether one can sign in as nobody.");
    static final Variable ENABLE_PHONE_SIGNUP =
            flag("ENABLE_PHONE_SIGNUP", true).help("Whether an account can be made with a telephone number.");
    static final Variable ENABLE_PHONE_AUTOCONFIRM =
            flag("ENABLE_PHONE_AUTOCONFIRM", true).help("Whether telephone numbers are believed without a message.");
    static final Variable SMTP_ADMIN_EMAIL =
            setting("SMTP_ADMIN_EMAIL", "admin@example.com").help("Sender of Supabase's mails.");
    static final Variable SMTP_HOST =
            setting("SMTP_HOST", "localhost").help("Server that sends mails; none is part of the homelab.");
    static final Variable SMTP_PORT = setting("SMTP_PORT", "587").help("Port of the mail server.");
    static final Variable SMTP_USER = setting("SMTP_USER", "").help("User at the mail server.");
    static final Variable SMTP_PASS =
            givenSecret("SMTP_PASS").optional().help("Password at the mail server.");
    static final Variable SMTP_SENDER_NAME =
            setting("SMTP_SENDER_NAME", "Homelab").help("Name of the sender of Supabase's mails.");

    Service auth() {
        return Supabase.UPSTREAM.auth()
                .image(Images.SUPABASE_GOTRUE)
                .comment("Accounts and sign-in.")
                .without("depends_on.analytics")
                .with(longRunning())
                .serves(Supabase.AUTH_HTTP)
                .replace("GOTRUE_API_PORT", Supabase.AUTH_HTTP.portNumber())
                .environment("GOTRUE_JWT_ISSUER", API_URL)
                .healthcheck(Healths.fast(Health.wget("http://127.0.0.1:9999/health")))
                .build();
    }
}
