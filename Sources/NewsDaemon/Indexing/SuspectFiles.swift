import FolderWatch
import NewsArchive
import Synchronization

/// Files that were being read, or analysed, when newsd died. Suspected once, a file is looked at alone; twice, not until it
/// changes.
final class SuspectFiles: Sendable {
    /// What was being done with the files.
    enum Work: String {
        case reading, analysing

        /// The note's key in the archive; one path a line, `COUNT HEX-PATH`.
        fileprivate var key: String { self == .reading ? "suspects" : "suspects.\(rawValue)" }
    }

    private static let deathsForConviction = 2

    /// Why a convicted file is `failed`.
    let reason: String
    private let archive: Archive
    private let key: String
    private let deaths: Mutex<[RelativePath: Int]>

    /// - Parameter leftOvers: the files that were being read, or analysed, when newsd last died.
    init(archive: Archive, work: Work, leftOvers: [RelativePath]) throws {
        self.archive = archive
        key = work.key
        reason = "newsd died twice while \(work.rawValue) this file; it is read again when it changes"
        var counts = Self.parse(try archive.note(key) ?? "")
        for path in leftOvers {
            counts[path, default: 0] += 1
        }
        deaths = Mutex(counts)
        if !leftOvers.isEmpty {
            try archive.setNote(key, Self.text(counts))
        }
    }

    func isSuspect(_ path: RelativePath) -> Bool {
        deaths.withLock { $0[path] != nil }
    }

    func isConvicted(_ path: RelativePath) -> Bool {
        deaths.withLock { $0[path, default: 0] >= Self.deathsForConviction }
    }

    /// The file was read or analysed, or has changed: it starts anew.
    func acquit(_ path: RelativePath) {
        let remaining = deaths.withLock { deaths in
            deaths.removeValue(forKey: path) == nil ? nil : deaths
        }
        if let remaining {
            // Should this not reach the disk, the file is suspected once too often and looked at alone.
            try? archive.setNote(key, Self.text(remaining))
        }
    }

    private static func parse(_ text: String) -> [RelativePath: Int] {
        var counts: [RelativePath: Int] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let count = Int(parts[0]), let path = RelativePath(hexadecimal: parts[1]) {
                counts[path] = count
            }
        }
        return counts
    }

    private static func text(_ counts: [RelativePath: Int]) -> String {
        counts.map { "\($0.value) \($0.key.hexadecimal)" }.sorted().joined(separator: "\n")
    }
}

extension [UInt8] {
    fileprivate init?(hexadecimal text: some StringProtocol) {
        let digits = Array<UInt8>(text.utf8)
        guard digits.count.isMultiple(of: 2) else {
            return nil
        }
        self = []
        for at in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[at..<(at + 2)], as: UTF8.self), radix: 16) else {
                return nil
            }
            append(byte)
        }
    }

    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
