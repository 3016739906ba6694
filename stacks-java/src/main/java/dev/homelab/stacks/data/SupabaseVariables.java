package dev.homelab.stacks.data;

import dev.homelab.dsl.text.Text;

/** What this homelab gives for the variables of upstream; a variable that upstream renames does not compile here. */
final class SupabaseVariables implements SupabaseUpstream.Variables {

    @Override
    public Text additionalRedirectUrls() {
        return Text.of(SupabaseAuth.ADDITIONAL_REDIRECT_URLS);
    }

    @Override
    public Text anonKey() {
        return Text.of(Supabase.ANON_KEY);
    }

    @Override
    public Text apiExternalUrl() {
        return SupabaseAuth.API_URL;
    }

    @Override
    public Text dashboardPassword() {
        return Text.of(SupabaseApi.DASHBOARD_PASSWORD);
    }

    @Override
    public Text dashboardUsername() {
        return Text.of(SupabaseApi.DASHBOARD_USERNAME);
    }

    @Override
    public Text disableSignup() {
        return Text.of(SupabaseAuth.DISABLE_SIGNUP);
    }

    @Override
    public Text dockerSocketLocation() {
        return Text.of(SupabaseLogs.DOCKER_SOCKET_LOCATION);
    }

    @Override
    public Text enableAnonymousUsers() {
        return Text.of(SupabaseAuth.ENABLE_ANONYMOUS_USERS);
    }

    @Override
    public Text enableEmailAutoconfirm() {
        return Text.of(SupabaseAuth.ENABLE_EMAIL_AUTOCONFIRM);
    }

    @Override
    public Text enableEmailSignup() {
        return Text.of(SupabaseAuth.ENABLE_EMAIL_SIGNUP);
    }

    @Override
    public Text enablePhoneAutoconfirm() {
        return Text.of(SupabaseAuth.ENABLE_PHONE_AUTOCONFIRM);
    }

    @Override
    public Text enablePhoneSignup() {
        return Text.of(SupabaseAuth.ENABLE_PHONE_SIGNUP);
    }

    @Override
    public Text functionsVerifyJwt() {
        return Text.of(SupabaseApi.FUNCTIONS_VERIFY_JWT);
    }

    @Override
    public Text globalS3Bucket() {
        return Text.of(SupabaseStorage.GLOBAL_S3_BUCKET);
    }

    @Override
    public Text imgproxyEnableWebpDetection() {
        return Text.of(SupabaseStorage.IMGPROXY_ENABLE_WEBP_DETECTION);
    }

    @Override
    public Text jwtExpiry() {
        return Text.of(Supabase.JWT_EXPIRY);
    }

    @Override
    public Text jwtSecret() {
        return Text.of(Supabase.JWT_SECRET);
    }

    @Override
    public Text logflarePrivateAccessToken() {
        return Text.of(Supabase.LOGFLARE_PRIVATE_ACCESS_TOKEN);
    }

    @Override
    public Text logflarePublicAccessToken() {
        return Text.of(Supabase.LOGFLARE_PUBLIC_ACCESS_TOKEN);
    }

    @Override
    public Text mailerUrlpathsConfirmation() {
        return Text.of(SupabaseAuth.VERIFY_PATH);
    }

    @Override
    public Text mailerUrlpathsEmailChange() {
        return Text.of(SupabaseAuth.VERIFY_PATH);
    }

    @Override
    public Text mailerUrlpathsInvite() {
        return Text.of(SupabaseAuth.VERIFY_PATH);
    }

    @Override
    public Text mailerUrlpathsRecovery() {
        return Text.of(SupabaseAuth.VERIFY_PATH);
    }

    @Override
    public Text minioRootPassword() {
        return Text.of(SupabaseStorage.SUPABASE_MINIO_ROOT_PASSWORD);
    }

    @Override
    public Text minioRootUser() {
        return Text.of(SupabaseStorage.SUPABASE_MINIO_ROOT_USER);
    }

    @Override
    public Text openaiApiKey() {
        return Text.of(SupabaseApi.OPENAI_API_KEY);
    }

    @Override
    public Text pgrstDbSchemas() {
        return Text.of(Supabase.PGRST_DB_SCHEMAS);
    }

    @Override
    public Text pgMetaCryptoKey() {
        return Text.of(Supabase.PG_META_CRYPTO_KEY);
    }

    @Override
    public Text poolerDbPoolSize() {
        return Text.of(SupabaseDatabase.POOLER_DB_POOL_SIZE);
    }

    @Override
    public Text poolerDefaultPoolSize() {
        return Text.of(SupabaseDatabase.POOLER_DEFAULT_POOL_SIZE);
    }

    @Override
    public Text poolerMaxClientConn() {
        return Text.of(SupabaseDatabase.POOLER_MAX_CLIENT_CONN);
    }

    @Override
    public Text poolerTenantId() {
        return Text.of(SupabaseDatabase.POOLER_TENANT_ID);
    }

    @Override
    public Text postgresDb() {
        return Text.of(Supabase.DATABASE);
    }

    @Override
    public Text postgresHost() {
        return Text.of(Supabase.POSTGRES.host());
    }

    @Override
    public Text postgresPassword() {
        return Text.of(Supabase.POSTGRES_PASSWORD);
    }

    @Override
    public Text postgresPort() {
        return Text.of(Supabase.POSTGRES.portNumber());
    }

    @Override
    public Text region() {
        return Text.of(SupabaseStorage.REGION);
    }

    @Override
    public Text s3ProtocolAccessKeyId() {
        return Text.of(SupabaseStorage.S3_PROTOCOL_ACCESS_KEY_ID);
    }

    @Override
    public Text s3ProtocolAccessKeySecret() {
        return Text.of(SupabaseStorage.S3_PROTOCOL_ACCESS_KEY_SECRET);
    }

    @Override
    public Text secretKeyBase() {
        return Text.of(Supabase.SECRET_KEY_BASE);
    }

    @Override
    public Text serviceRoleKey() {
        return Text.of(Supabase.SERVICE_ROLE_KEY);
    }

    @Override
    public Text siteUrl() {
        return Text.of(SupabaseAuth.SITE_URL);
    }

    @Override
    public Text smtpAdminEmail() {
        return Text.of(SupabaseAuth.SMTP_ADMIN_EMAIL);
    }

    @Override
    public Text smtpHost() {
        return Text.of(SupabaseAuth.SMTP_HOST);
    }

    @Override
    public Text smtpPass() {
        return Text.of(SupabaseAuth.SMTP_PASS);
    }

    @Override
    public Text smtpPort() {
        return Text.of(SupabaseAuth.SMTP_PORT);
    }

    @Override
    public Text smtpSenderName() {
        return Text.of(SupabaseAuth.SMTP_SENDER_NAME);
    }

    @Override
    public Text smtpUser() {
        return Text.of(SupabaseAuth.SMTP_USER);
    }

    @Override
    public Text studioDefaultOrganization() {
        return Text.of(SupabaseApi.STUDIO_DEFAULT_ORGANIZATION);
    }

    @Override
    public Text studioDefaultProject() {
        return Text.of(SupabaseApi.STUDIO_DEFAULT_PROJECT);
    }

    @Override
    public Text supabasePublicUrl() {
        return Text.of(Supabase.SUPABASE_PUBLIC_URL);
    }

    @Override
    public Text storageTenantId() {
        return Text.of(SupabaseStorage.STORAGE_TENANT_ID);
    }

    @Override
    public Text vaultEncKey() {
        return Text.of(SupabaseDatabase.VAULT_ENC_KEY);
    }
}
