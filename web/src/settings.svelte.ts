// What this browser keeps: light or dark, and whether single keys do anything.

type Theme = "system" | "light" | "dark";

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // storage may be switched off
  }
}

function keep(name: string, value: string) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // then it holds until the page goes
  }
}

class Settings {
  theme = $state<Theme>((["light", "dark"] as const).find((each) => each === kept("theme")) ?? "system");
  keys = $state(kept("keys") !== "off");

  /** By which name this browser's user decides on attributions. */
  reviewer = $state(kept("reviewer") ?? "");

  setReviewer(name: string) {
    this.reviewer = name;
    keep("reviewer", name);
  }

  setTheme(theme: Theme) {
    this.theme = theme;
    keep("theme", theme);
  }

  setKeys(keys: boolean) {
    this.keys = keys;
    keep("keys", keys ? "on" : "off");
  }
}

export const settings = new Settings();
