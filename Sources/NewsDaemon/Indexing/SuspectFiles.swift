import FolderWatch
import NewsArchive
import Synchronization

/// Files that were being read when newsd died. Suspected once, a file is read alone; twice, it is not read until it changes.
final class SuspectFiles: Sendable {
    static let reason = "newsd died twice while reading this file; it is read again when it changes"

    /// The note's key in the archive; one path a line, `COUNT HEX-PATH`.
    private static let key = "suspects"
    private static let deathsForConviction = 2

    private let archive: Archive
    private let deaths: Mutex<[RelativePath: Int]>

    /// - Parameter leftOvers: the files that were being read when newsd last died.
    init(archive: Archive, leftOvers: [RelativePath]) throws {
        self.archive = archive
        var counts = Self.parse(try archive.note(Self.key) ?? "")
        for path in leftOvers {
            counts[path, default: 0] += 1
        }
        deaths = Mutex(counts)
        if !leftOvers.isEmpty {
            try archive.setNote(Self.key, Self.text(counts))
        }
    }

    func isSuspect(_ path: RelativePath) -> Bool {
        deaths.withLock { $0[path] != nil }
    }

    func isConvicted(_ path: RelativePath) -> Bool {
        deaths.withLock { $0[path, default: 0] >= Self.deathsForConviction }
    }

    /// The file was read, or has changed: it starts anew.
    func acquit(_ path: RelativePath) {
        let remaining = deaths.withLock { deaths in
            deaths.removeValue(forKey: path) == nil ? nil : deaths
        }
        if let remaining {
            // Should this not reach the disk, the file is suspected once too often and read alone.
            try? archive.setNote(Self.key, Self.text(remaining))
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
