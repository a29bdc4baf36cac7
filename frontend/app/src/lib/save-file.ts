/**
 * Saved and not shown in a tab: a tab made from fetched bytes would inherit the portal's policy, under which browsers
 * leave their PDF viewer blank.
 */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
