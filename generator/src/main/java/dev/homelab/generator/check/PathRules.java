package dev.homelab.generator.check;

import java.util.List;

/** Rules on files, directories and data. */
final class PathRules {

    private PathRules() {}

    static List<Rule> all() {
        return List.of(
                new OutsidePathRule(),
                new AmbiguousPathRule(),
                new MissingPathRule(),
                new UnplacedPathRule(),
                new CreatedHostPathRule(),
                new DuplicateMountTargetRule(),
                new SharedBindRule(),
                new ConflictingFileRule(),
                new UnkeptDataRule());
    }
}
