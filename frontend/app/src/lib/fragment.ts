/**
 * What stands behind the # of the address. Secrets travel there because a fragment is never sent to a server and
 * stands in no log.
 */
export const readFragment = (hash: string = window.location.hash): URLSearchParams =>
  new URLSearchParams(hash.replace(/^#/, ''));

/** Takes the fragment out of the address bar and the history, so that nobody finds it there later. */
export function forgetFragment(): void {
  const { pathname, search } = window.location;
  // Past the router, which would take it for a navigation and load the page again.
  History.prototype.replaceState.call(window.history, window.history.state, '', pathname + search);
}
