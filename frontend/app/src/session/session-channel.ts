/** What the tabs of one browser tell each other about the session. */
type SessionNews = 'signed-in-again';

const NAME = 'guildhall.session';

export function tellOtherTabs(news: SessionNews): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(news);
  channel.close();
}

export function onNewsFromOtherTabs(listener: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<SessionNews>) => listener(event.data);
  return () => channel.close();
}
