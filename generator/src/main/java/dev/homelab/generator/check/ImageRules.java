package dev.homelab.generator.check;

import java.util.List;

/** Rules on images, variants of a service and graphics cards. */
final class ImageRules {

    private ImageRules() {}

    static List<Rule> all() {
        return List.of(
                new UntaggedImageRule(),
                new FloatingTagRule(),
                new TwoTagsRule(),
                new MixedReleaseRule(),
                new PullPolicyRule(),
                new UndefinedProfileRule(),
                new ConflictingProfileRule(),
                new ExclusiveProfilesRule(),
                new DriftedVariantsRule(),
                new GpuReservationRule(),
                new AmdGroupsRule(),
                new MissingCardsRule());
    }
}
