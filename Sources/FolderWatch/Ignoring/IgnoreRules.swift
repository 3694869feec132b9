/// The lines of one `.newsdignore`, for the directory that it lies in and all below.
struct IgnoreRules: Equatable, Sendable {
    /// Bytes of a `.newsdignore`; a larger one counts as unreadable.
    static let maximumSize = 256 * 1024

    private let patterns: [IgnorePattern]

    init(_ bytes: some Collection<UInt8>) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : Array(bytes)
        patterns = text.split(separator: UInt8(ascii: "\n")).compactMap { IgnorePattern(line: $0) }
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// The last line that matches decides; nil when none does.
    func ignores(_ names: ArraySlice<[UInt8]>, isDirectory: Bool) -> Bool? {
        let match = patterns.last { $0.matches(names, isDirectory: isDirectory) }
        return match.map { !$0.isNegated }
    }
}
