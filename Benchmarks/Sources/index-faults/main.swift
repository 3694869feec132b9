import Foundation
import SearchIndex

/// `index-faults kill|damage [NUMBER] [SEED]`: what the index does when it is killed, and when its files are damaged.
/// The status is 1 where something was lost, wrong or not noticed.
let arguments = CommandLine.arguments
let number = arguments.count > 2 ? Int(arguments[2]) : nil
let workload = Workload(seed: arguments.last.flatMap { arguments.count > 3 ? UInt64($0) : nil } ?? 1)
let folder = FileManager.default.temporaryDirectory.appendingPathComponent("index-faults-\(getpid())")

switch arguments.dropFirst().first {
case "write":
    try KillRounds.write(folder: arguments[2], workload: workload)
case "kill":
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let bad = try KillRounds(folder: folder, rounds: number ?? 200, workload: workload).run()
    try? FileManager.default.removeItem(at: folder)
    exit(bad == 0 ? 0 : 1)
case "damage":
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let bad = try DamageRounds(folder: folder, places: number ?? 300, workload: workload).run()
    try? FileManager.default.removeItem(at: folder)
    exit(bad == 0 ? 0 : 1)
default:
    print("usage: index-faults kill [ROUNDS] [SEED] | damage [PLACES] [SEED]")
    exit(2)
}
