/** What Windows tells of a computer, by one script for its PowerShell. */
import path from 'node:path';
import * as v from 'valibot';
import { clockTroubles, type Findings, off, type Seen, seen, unknown } from './findings';
import type { Run } from './run';

/**
 * Each question by itself: one that fails leaves null and no others. Lists are wrapped, since PowerShell writes a list
 * of one as that one; 5.1 would write `{ value, Count }` for such a list without the second line (PowerShell issue 3222).
 */
const SCRIPT = `
$ErrorActionPreference = 'Stop'
Remove-TypeData System.Array -ErrorAction SilentlyContinue
function Ask($what) { try { ,@(& $what) } catch { ,$null } }
@{
  adapters = Ask { Get-NetAdapter | Select-Object Name, @{n='Status';e={"$($_.Status)"}}, @{n='Medium';e={[int]$_.NdisPhysicalMedium}} }
  routes = Ask { Get-NetRoute | Where-Object { $_.DestinationPrefix -in '0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '::/0', '::/1', '8000::/1' } | ForEach-Object { $_.InterfaceAlias } }
  bluetooth = Ask { Get-PnpDevice -Class Bluetooth -ErrorAction SilentlyContinue | Where-Object { $_.Status -eq 'OK' } | ForEach-Object { $_.FriendlyName } }
  pageFiles = Ask { Get-CimInstance Win32_PageFileUsage | ForEach-Object { $_.Name } }
  crashDump = Ask { [int](Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\CrashControl').CrashDumpEnabled }
  localDumps = Ask { Test-Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting\\LocalDumps' }
  reporting = Ask { "$((Get-Service WerSvc).StartType)" }
  computer = Ask { Get-CimInstance Win32_ComputerSystem | Select-Object Manufacturer, Model, HypervisorPresent }
} | ConvertTo-Json -Depth 4 -Compress
`;

const adapter = v.object({ Name: v.string(), Status: v.string(), Medium: v.number() });
const computer = v.object({ Manufacturer: v.string(), Model: v.string(), HypervisorPresent: v.boolean() });

/** A list of these, with a wrapper round it or without; null for whatever else is told. */
const listOf = <S extends v.GenericSchema>(item: S) =>
  v.fallback(
    v.nullable(
      v.union([
        v.array(item),
        v.pipe(
          v.object({ value: v.array(item) }),
          v.transform(({ value }) => value),
        ),
      ]),
    ),
    null,
  );

const told = v.object({
  adapters: listOf(adapter),
  routes: listOf(v.string()),
  bluetooth: listOf(v.string()),
  pageFiles: listOf(v.string()),
  crashDump: listOf(v.number()),
  localDumps: listOf(v.boolean()),
  reporting: listOf(v.string()),
  computer: listOf(computer),
});
type Told = v.InferOutput<typeof told>;

/** NDIS_PHYSICAL_MEDIUM: WirelessLan, WirelessWan and Native802_11. */
const WIRELESS = new Set([1, 8, 9]);
/** What an adapter says that cannot be heard. */
const OFF = new Set(['Disabled', 'Not Present']);

const VIRTUAL = /virtual|vmware|kvm|qemu|xen|bochs|parallels/i;

function parsed(answer: string | null): Told | null {
  try {
    const checked = v.safeParse(told, JSON.parse(answer ?? ''));
    return checked.success ? checked.output : null;
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
  const said = parsed(
    await run(shell, ['-NoProfile', '-NonInteractive', '-NoLogo', '-EncodedCommand', script]),
  );
  const adapters = said?.adapters ?? null;
  const up = adapters?.filter(({ Status }) => Status === 'Up').map(({ Name }) => Name);
  const live = [...(up ?? []), ...(addresses ?? [])];
  const wireless = adapters?.filter(({ Medium, Status }) => WIRELESS.has(Medium) && !OFF.has(Status));
  const reporting = said?.reporting?.[0];
  return {
    interfaces: live.length > 0 || (up && addresses) ? seen(live) : unknown,
    routes: seen(said?.routes ?? null),
    radios: seen(wireless?.map(({ Name }) => Name) ?? null),
    bluetooth: seen(said?.bluetooth ?? null),
    swap: seen(said?.pageFiles ?? null),
    coreDumps: said ? dumps(said) : unknown,
    crashCatcher: seen(reporting === undefined ? null : reporting === 'Disabled' ? [] : ['WerSvc']),
    clock: seen(clockTroubles(now)),
    virtualMachine: said ? virtualMachine(said) : unknown,
    container: off,
    namespace: off,
  };
}
