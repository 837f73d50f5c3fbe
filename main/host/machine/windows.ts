/** What Windows tells of a computer, by one script for its PowerShell. */
import path from 'node:path';
import { clockTroubles, type Findings, off, type Seen, seen, unknown } from './findings';
import type { Run } from './run';

/**
 * Each question by itself: one that fails leaves null and no others. Lists are wrapped, since PowerShell writes a list
 * of one as that one.
 */
const SCRIPT = `
$ErrorActionPreference = 'Stop'
function Ask($what) { try { ,@(& $what) } catch { ,$null } }
@{
  adapters = Ask { Get-NetAdapter | Select-Object Name, @{n='Status';e={"$($_.Status)"}}, @{n='Medium';e={[int]$_.NdisPhysicalMedium}} }
  routes = Ask { Get-NetRoute | Where-Object { $_.DestinationPrefix -in '0.0.0.0/0', '::/0' } | ForEach-Object { $_.InterfaceAlias } }
  bluetooth = Ask { Get-PnpDevice -Class Bluetooth -ErrorAction SilentlyContinue | Where-Object { $_.Status -eq 'OK' } | ForEach-Object { $_.FriendlyName } }
  pageFiles = Ask { Get-CimInstance Win32_PageFileUsage | ForEach-Object { $_.Name } }
  crashDump = Ask { [int](Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\CrashControl').CrashDumpEnabled }
  localDumps = Ask { Test-Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting\\LocalDumps' }
  reporting = Ask { "$((Get-Service WerSvc).StartType)" }
  computer = Ask { Get-CimInstance Win32_ComputerSystem | Select-Object Manufacturer, Model, HypervisorPresent }
} | ConvertTo-Json -Depth 4 -Compress
`;

interface Told {
  adapters: { Name: string; Status: string; Medium: number }[] | null;
  routes: string[] | null;
  bluetooth: string[] | null;
  pageFiles: string[] | null;
  crashDump: number[] | null;
  localDumps: boolean[] | null;
  reporting: string[] | null;
  computer: { Manufacturer: string; Model: string; HypervisorPresent: boolean }[] | null;
}

/** NDIS_PHYSICAL_MEDIUM: WirelessLan, WirelessWan and Native802_11. */
const WIRELESS = new Set([1, 8, 9]);

const VIRTUAL = /virtual|vmware|kvm|qemu|xen|bochs|parallels/i;

function parsed(told: string | null): Told | null {
  try {
    const value: unknown = JSON.parse(told ?? '');
    return typeof value === 'object' && value !== null ? (value as Told) : null;
  } catch {
    return null;
  }
}

/** Dumps that Windows writes: of one program (LocalDumps), or of the whole memory when the system stops. */
function dumps({ crashDump, localDumps }: Told): Seen {
  const names = [
    ...(localDumps?.[0] ? ['LocalDumps'] : []),
    ...((crashDump?.[0] ?? 0) > 0 ? ['CrashControl'] : []),
  ];
  return names.length > 0 || (crashDump && localDumps) ? seen(names) : unknown;
}

/** With a hypervisor below, a real computer looks as a virtual one does, but for its model. */
function virtualMachine({ computer }: Told): Seen {
  const [one] = computer ?? [];
  if (!one) return unknown;
  const model = `${one.Manufacturer} ${one.Model}`;
  if (VIRTUAL.test(model)) return seen([model.trim()]);
  return one.HypervisorPresent ? unknown : off;
}

/** The findings on Windows. `run` is asked once. */
export async function findOnWindows(run: Run, addresses: string[] | null, now: number): Promise<Findings> {
  const system = path.win32.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32');
  const shell = path.win32.join(system, 'WindowsPowerShell\\v1.0\\powershell.exe');
  // As UTF-16 in base64, so that no quote of the script is one of the command line.
  const script = Buffer.from(SCRIPT, 'utf16le').toString('base64');
  const told = parsed(
    await run(shell, ['-NoProfile', '-NonInteractive', '-NoLogo', '-EncodedCommand', script]),
  );
  const adapters = told?.adapters ?? null;
  const up = adapters?.filter(({ Status }) => Status === 'Up').map(({ Name }) => Name);
  const live = [...(up ?? []), ...(addresses ?? [])];
  const wireless = adapters?.filter(({ Medium, Status }) => WIRELESS.has(Medium) && Status !== 'Disabled');
  const reporting = told?.reporting?.[0];
  return {
    interfaces: live.length > 0 || (up && addresses) ? seen(live) : unknown,
    routes: seen(told?.routes ?? null),
    radios: seen(wireless?.map(({ Name }) => Name) ?? null),
    bluetooth: seen(told?.bluetooth ?? null),
    swap: seen(told?.pageFiles ?? null),
    coreDumps: told ? dumps(told) : unknown,
    crashCatcher: seen(reporting === undefined ? null : reporting === 'Disabled' ? [] : ['WerSvc']),
    clock: seen(clockTroubles(now)),
    virtualMachine: told ? virtualMachine(told) : unknown,
    container: off,
    namespace: off,
  };
}
