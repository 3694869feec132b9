/// A shell pattern for one name: `*`, `?`, `[a-z]`, `[!a-z]`, `[[:digit:]]`, `\` before any character.
struct GlobSegment: Equatable, Sendable {
    private enum Part: Equatable {
        case byte(UInt8)
        case anyByte
        case anyRun
        case oneOf([ClosedRange<UInt8>], negated: Bool)
    }

    private let parts: [Part]

    /// nil where the pattern can match nothing: an open `[`, a `\` at the end.
    init?(_ pattern: some Collection<UInt8>) {
        var parts: [Part] = []
        var rest = Array(pattern)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "*"):
                if parts.last != .anyRun { parts.append(.anyRun) }
            case UInt8(ascii: "?"):
                parts.append(.anyByte)
            case UInt8(ascii: "["):
                guard let part = Self.bracket(&rest) else { return nil }
                parts.append(part)
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                parts.append(.byte(escaped))
            default:
                parts.append(.byte(byte))
            }
        }
        self.parts = parts
    }

    func matches(_ name: [UInt8]) -> Bool {
        let count = matchedParts(parts, name[...], isRun: { $0 == .anyRun }, matches: Self.matches)
        return count.map { parts[$0...].allSatisfy { $0 == .anyRun } } ?? false
    }

    private static func matches(_ part: Part, _ byte: UInt8) -> Bool {
        switch part {
        case .byte(let wanted): wanted == byte
        case .anyByte: true
        case .anyRun: false
        case .oneOf(let ranges, let negated): ranges.contains { $0.contains(byte) } != negated
        }
    }

    /// After `[`: a `]` that stands first is a member.
    private static func bracket(_ rest: inout ArraySlice<UInt8>) -> Part? {
        var ranges: [ClosedRange<UInt8>] = []
        let negated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
        if negated { rest.removeFirst() }
        var isFirst = true
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "]"), !isFirst { return .oneOf(ranges, negated: negated) }
            isFirst = false
            if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") {
                guard let named = namedClass(&rest) else { return nil }
                ranges += named
                continue
            }
            guard let low = member(byte, &rest), let high = upperBound(of: low, &rest) else { return nil }
            if low <= high { ranges.append(low...high) }
        }
        return nil
    }

    private static func member(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt8? {
        byte == UInt8(ascii: "\\") ? rest.popFirst() : byte
    }

    /// `low` itself unless `-` and another member follow.
    private static func upperBound(of low: UInt8, _ rest: inout ArraySlice<UInt8>) -> UInt8? {
        guard rest.first == UInt8(ascii: "-"), let next = rest.dropFirst().first, next != UInt8(ascii: "]") else {
            return low
        }
        rest.removeFirst(2)
        return member(next, &rest)
    }

    /// After `[`: `:name:]`.
    private static func namedClass(_ rest: inout ArraySlice<UInt8>) -> [ClosedRange<UInt8>]? {
        let inside = rest.dropFirst()
        guard let colon = inside.firstIndex(of: UInt8(ascii: ":")),
            inside[colon...].dropFirst().first == UInt8(ascii: "]"),
            let ranges = namedClasses[String(decoding: inside[..<colon], as: UTF8.self)]
        else { return nil }
        rest = inside[colon...].dropFirst(2)
        return ranges
    }

    private static let namedClasses: [String: [ClosedRange<UInt8>]] = [
        "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A],
        "alpha": [0x41...0x5A, 0x61...0x7A],
        "blank": [0x20...0x20, 0x09...0x09],
        "cntrl": [0x00...0x1F, 0x7F...0x7F],
        "digit": [0x30...0x39],
        "graph": [0x21...0x7E],
        "lower": [0x61...0x7A],
        "print": [0x20...0x7E],
        "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
        "space": [0x20...0x20, 0x09...0x0D],
        "upper": [0x41...0x5A],
        "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
    ]
}
