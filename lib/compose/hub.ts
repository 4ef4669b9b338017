import type { SessionState, Silence } from '../messaging/session-state.ts';

/** The part of an extension port that we use. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Holds the panels that look at this page and what they were last told. */
export interface Hub {
  /** Tells every panel; a panel that connects later is told the same at once. */
  publish(state: SessionState): void;
  /** Tells every panel that there is nothing to show, and why. */
  silence(why: Silence): void;
  /** Takes the panel's messages until the next call; undefined takes none. */
  receive(listener: ((message: unknown) => void) | undefined): void;
  /** Passes a message on to whoever receives. */
  hear(message: unknown): void;
  connect(port: PortLike): void;
  /** Lets go of all panels, which look anew then whom to follow. Call it only while the extension is there. */
  hangUp(): void;
}

export function createHub(): Hub {
  const ports = new Set<PortLike>();
  let state: SessionState = { type: 'silent', why: 'no-composer' };
  let listener: ((message: unknown) => void) | undefined;

  function tell(port: PortLike): void {
    try {
      port.postMessage(state);
    } catch {
      // The panel is closing; its disconnect event may come later.
      ports.delete(port);
    }
  }

  const publish = (next: SessionState) => {
    state = next;
    for (const port of ports) tell(port);
  };

  return {
    publish,
    silence: (why) => publish({ type: 'silent', why }),
    receive(next) {
      listener = next;
    },
    hear: (message) => listener?.(message),
    connect(port) {
      ports.add(port);
      port.onMessage.addListener((message) => listener?.(message));
      port.onDisconnect.addListener(() => ports.delete(port));
      tell(port);
    },
    hangUp() {
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}
