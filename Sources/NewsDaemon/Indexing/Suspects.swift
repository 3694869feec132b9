import NewsArchive
import NewsModel
import Synchronization

/// What was being read, or analysed, when newsd died. Suspected once, it is worked on alone; twice, not until it changes.
final class Suspects: Sendable {
    /// What was being done.
    enum Work: String {
        case reading, analysing

        /// The note's key in the archive; one item a line, `COUNT HEX-BYTES`.
        fileprivate var key: String { self == .reading ? "suspects" : "suspects.\(rawValue)" }
    }

    private static let deathsForConviction = 2

    /// Why a convicted file is `failed`.
    let reason: String
    private let archive: Archive
    private let key: String
    private let deaths: Mutex<[WorkItem: Int]>

    /// - Parameter leftOvers: what was being read, or analysed, when newsd last died.
    init(archive: Archive, work: Work, leftOvers: Set<WorkItem>) throws {
        self.archive = archive
        key = work.key
        reason = "newsd died twice while \(work.rawValue) this file; it is read again when it changes"
        var counts = Self.parse(try archive.note(key) ?? "")
        for item in leftOvers {
            counts[item, default: 0] += 1
        }
        deaths = Mutex(counts)
        if !leftOvers.isEmpty {
            try archive.setNote(key, Self.text(counts))
        }
    }

    func isSuspect(_ item: WorkItem) -> Bool {
        deaths.withLock { $0[item] != nil }
    }

    func isConvicted(_ item: WorkItem) -> Bool {
        deaths.withLock { $0[item, default: 0] >= Self.deathsForConviction }
    }

    /// It was read or analysed, or has changed: it starts anew.
    func acquit(_ item: WorkItem) {
        let remaining = deaths.withLock { deaths in
            deaths.removeValue(forKey: item) == nil ? nil : deaths
        }
        if let remaining {
            // Should this not reach the disk, it is suspected once too often and worked on alone.
            try? archive.setNote(key, Self.text(remaining))
        }
    }

    private static func parse(_ text: String) -> [WorkItem: Int] {
        var counts: [WorkItem: Int] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let count = Int(parts[0]), let bytes = Hexadecimal.bytes(of: parts[1]) {
                counts[WorkItem(bytes: bytes)] = count
            }
        }
        return counts
    }

    private static func text(_ counts: [WorkItem: Int]) -> String {
        counts.map { "\($0.value) \(Hexadecimal.text(of: $0.key.bytes))" }.sorted().joined(separator: "\n")
    }
}
