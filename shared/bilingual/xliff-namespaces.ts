/** Namespaces of what XLIFF carries beside its own elements. */
export const OWN_NAMESPACE = 'urn:taiyaku:review:1';
export const ITS_NAMESPACE = 'http://www.w3.org/2005/11/its';
