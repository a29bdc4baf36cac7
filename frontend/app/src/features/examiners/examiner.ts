export const EXAMINER = 'examiner';
