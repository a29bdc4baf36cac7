type Fact = 'operator' | 'accessibility-contact' | 'privacy-contact' | 'imprint';

/** Who runs this installation, from the meta elements that the server fills; empty where it is not set. */
export const operatorFact = (fact: Fact): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="guildhall-${fact}"]`)?.content ?? '';
