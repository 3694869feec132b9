/// One line of a `.newsdignore`, with the meaning that it has in gitignore(5).
struct IgnorePattern: Equatable, Sendable {
    private enum Segment: Equatable {
        case name(GlobSegment)
        /// `**`: any number of directories.
        case anyDepth
    }

    private let segments: [Segment]
    /// `!`: takes back what an earlier line ignored.
    let isNegated: Bool
    private let onlyDirectories: Bool

    /// nil for empty lines, comments and patterns that can match nothing.
    init?(line: some Collection<UInt8>) {
        var text = Self.withoutTrailingSpaces(Array(line))[...]
        if text.first == UInt8(ascii: "#") { return nil }
        isNegated = text.first == UInt8(ascii: "!")
        if isNegated { text.removeFirst() }
        onlyDirectories = text.last == UInt8(ascii: "/")
        if onlyDirectories { text.removeLast() }
        let isAnchored = text.contains(UInt8(ascii: "/"))
        if text.first == UInt8(ascii: "/") { text.removeFirst() }
        if text.isEmpty { return nil }
        var segments: [Segment] = isAnchored ? [] : [.anyDepth]
        for piece in text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
            if piece.elementsEqual("**".utf8) {
                if segments.last != .anyDepth { segments.append(.anyDepth) }
            } else if let glob = GlobSegment(piece) {
                segments.append(.name(glob))
            } else {
                return nil
            }
        }
        self.segments = segments
    }

    /// `names` lead from the directory of the file that holds this line to what is asked about.
    func matches(_ names: ArraySlice<[UInt8]>, isDirectory: Bool) -> Bool {
        if onlyDirectories, !isDirectory { return false }
        // `**` at the end stands for everything inside, but not for the directory itself.
        let count = matchedParts(segments, names, isRun: { $0 == .anyDepth }, matches: Self.matches)
        return count == segments.count
    }

    private static func matches(_ segment: Segment, _ name: [UInt8]) -> Bool {
        guard case .name(let glob) = segment else { return false }
        return glob.matches(name)
    }

    /// A space after `\` stays; a carriage return before the line feed goes.
    private static func withoutTrailingSpaces(_ line: [UInt8]) -> [UInt8] {
        var line = line
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        while line.last == UInt8(ascii: " ") {
            let slashes = line.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
            if slashes % 2 == 1 { break }
            line.removeLast()
        }
        return line
    }
}
