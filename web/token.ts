// The secret that a server may ask for. It lasts until the tab is closed, and goes nowhere but to the page's own server.

const name = 'dateline:token';

export function keptToken(): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Returns whether it could be kept. */
export function keepToken(token: string): boolean {
  try {
    if (token === '') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, token);
    return true;
  } catch {
    return false;
  }
}

export function tokenHeaders(): Record<string, string> {
  const token = keptToken();
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
