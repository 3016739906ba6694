package dev.homelab.dsl.text;

/** Something declared elsewhere that a text refers to. It is written differently from place to place. */
public non-sealed interface Reference extends Fragment {

    /** What stands for this reference in a text that is written at the given site. */
    String renderedAt(Site site);
}
