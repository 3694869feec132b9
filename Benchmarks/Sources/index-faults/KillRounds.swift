import Foundation
import Glibc
import SearchIndex

/// Kills a writing process with -9 again and again, and looks at what it left.
struct KillRounds {
    let folder: URL
    let rounds: Int
    let workload: Workload

    /// The number of rounds after which something was wrong.
    func run() throws -> Int {
        var model = Model()
        var step = 0
        var bad = 0
        var random = SeededGenerator(seed: workload.seed)
        for round in 1...rounds {
            let delay = UInt32.random(in: 2_000...400_000, using: &random)
            let confirmed = try writeUntilKilled(after: delay)
            let index = try TextIndex(directory: folder.path, schema: Workload.schema)
            let committed = index.committedTag.flatMap { Int($0) } ?? 0
            while step < committed {
                step += 1
                model.apply(workload.step(step))
            }
            var complaints = try Comparison(model: model, seed: UInt64(round)).differences(in: index)
            if committed < confirmed {
                complaints.append("step \(confirmed) was confirmed, but \(committed) is the last there")
            }
            complaints += index.openingNotes
            complaints += index.problems()
            try index.close()
            if !complaints.isEmpty {
                bad += 1
                print("round \(round), killed after \(delay) µs: \(complaints.joined(separator: "; "))")
            }
        }
        print("\(rounds) kills, \(step) commits, \(model.entries.count) documents, \(bad) rounds with complaints")
        return bad
    }

    /// The last commit that the process told of before it was killed.
    private func writeUntilKilled(after delay: UInt32) throws -> Int {
        let writer = Process()
        let output = Pipe()
        writer.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        writer.arguments = ["write", folder.path, String(workload.seed)]
        writer.standardOutput = output
        try writer.run()
        usleep(delay)
        kill(writer.processIdentifier, SIGKILL)
        let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        writer.waitUntilExit()
        let lines = told.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.last.flatMap { Int($0) } ?? 0
    }

    /// The process that is killed: commits step after step, and tells each one that is done.
    static func write(folder: String, workload: Workload) throws -> Never {
        var options = TextIndex.Options()
        options.flushBytes = 100_000
        let index = try TextIndex(directory: folder, schema: Workload.schema, options: options)
        var step = index.committedTag.flatMap { Int($0) } ?? 0
        while true {
            step += 1
            try index.apply(workload.step(step))
            try index.commit(tag: String(step))
            try FileHandle.standardOutput.write(contentsOf: Data("\(step)\n".utf8))
        }
    }
}
