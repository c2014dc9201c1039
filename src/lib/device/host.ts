/** What whoever hosts the site says of itself when building it; see docs/hosting.md. */

/** Where faults are told; none where the host names none. */
export const feedbackAddress = import.meta.env.PUBLIC_FEEDBACK_ADDRESS || undefined;

/** Who answers for the site; none where the host does not say. */
export const publisher = import.meta.env.PUBLIC_PUBLISHER || undefined;
