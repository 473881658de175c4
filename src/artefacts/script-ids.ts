export const BASH_FILE = 'reinstate-access.sh';
export const POWERSHELL_FILE = 'reinstate-access.ps1';

/** The ids of a reinstatement as they stand in a script: each a GUID, or a placeholder that the script refuses. */
export interface ScriptIds {
  readonly tenant: string;
  readonly group: string;
  readonly subscriptions: readonly string[];
  readonly role: string;
  /** Roles that may give others a role: who holds none of them is told so before anything changes. */
  readonly mayAssign: readonly string[];
}
