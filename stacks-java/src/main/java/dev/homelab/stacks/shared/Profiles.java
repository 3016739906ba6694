package dev.homelab.stacks.shared;

import dev.homelab.dsl.Profile;

/** The profiles of the homelab. */
public final class Profiles {
    public static final Profile CPU = Profile.oneOf("compute", "cpu", "Models run on the processor.");
    public static final Profile GPU_NVIDIA = Profile.oneOf("compute", "gpu-nvidia", "Models run on NVIDIA cards.");
    public static final Profile GPU_AMD = Profile.oneOf("compute", "gpu-amd", "Models run on AMD cards.");
    public static final Profile TUNNEL = Profile.of("tunnel", "Cloudflare's tunnel leads to the reverse proxy.");
    public static final Profile LOGS = Profile.of("logs", "Supabase's logs are collected and shown in Studio.");

    private Profiles() {}
}
