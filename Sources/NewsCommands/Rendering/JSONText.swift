/// Reads just as much of newsd's JSON as newsctl needs to hand it on unchanged: keys that newsctl does not know stay.
///
/// It finds where values begin and end; that what lies inside is well formed is newsd's promise.
struct JSONText {
    /// Values inside each other; newsd's own are 8 deep.
    static let deepestNesting = 64

    private let bytes: ArraySlice<UInt8>
    /// The keys of the outermost object, as written, in order.
    private(set) var members: [(key: String, value: ArraySlice<UInt8>)] = []

    init(_ bytes: [UInt8]) throws(ClientError) {
        self.bytes = bytes[...]
        var position = bytes.startIndex
        try skip(0x7B, at: &position)
        if peek(&position) == 0x7D { return }
        repeat {
            let key = try value(at: &position)
            try skip(0x3A, at: &position)
            let name = String(decoding: key.dropFirst().dropLast(), as: UTF8.self)
            members.append((key: name, value: try value(at: &position)))
        } while try continues(until: 0x7D, at: &position)
    }

    subscript(key: String) -> ArraySlice<UInt8>? {
        members.first { $0.key == key }?.value
    }

    func integer(_ key: String) -> Int? {
        self[key].flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    func isTrue(_ key: String) -> Bool {
        self[key].map { $0.elementsEqual("true".utf8) } ?? false
    }

    /// The elements of the list at `key`; nil if there is none.
    func elements(_ key: String) throws(ClientError) -> [ArraySlice<UInt8>]? {
        guard let list = self[key], list.first == 0x5B else { return nil }
        var position = list.startIndex + 1
        var elements: [ArraySlice<UInt8>] = []
        if peek(&position) == 0x5D { return [] }
        repeat {
            elements.append(try value(at: &position))
        } while try continues(until: 0x5D, at: &position)
        return elements
    }

    private func peek(_ position: inout Int) -> UInt8? {
        while position < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        return position < bytes.endIndex ? bytes[position] : nil
    }

    private func skip(_ byte: UInt8, at position: inout Int) throws(ClientError) {
        guard peek(&position) == byte else { throw Self.broken }
        position += 1
    }

    /// After a value: true at a comma, false at the closing bracket.
    private func continues(until closing: UInt8, at position: inout Int) throws(ClientError) -> Bool {
        let next = peek(&position)
        guard next == 0x2C || next == closing else { throw Self.broken }
        position += 1
        return next == 0x2C
    }

    private func value(at position: inout Int) throws(ClientError) -> ArraySlice<UInt8> {
        guard let first = peek(&position) else { throw Self.broken }
        let start = position
        switch first {
        case 0x22: try skipString(at: &position)
        case 0x7B, 0x5B: try skipNested(at: &position)
        default:
            while position < bytes.endIndex, !Self.endsScalar(bytes[position]) { position += 1 }
            if position == start { throw Self.broken }
        }
        return bytes[start..<position]
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        [0x2C, 0x7D, 0x5D, 0x3A, 0x20, 0x09, 0x0A, 0x0D].contains(byte)
    }

    private func skipString(at position: inout Int) throws(ClientError) {
        position += 1
        while position < bytes.endIndex, bytes[position] != 0x22 {
            position += bytes[position] == 0x5C ? 2 : 1
        }
        guard position < bytes.endIndex else { throw Self.broken }
        position += 1
    }

    private func skipNested(at position: inout Int) throws(ClientError) {
        var depth = 0
        repeat {
            guard position < bytes.endIndex, depth < Self.deepestNesting else { throw Self.broken }
            switch bytes[position] {
            case 0x22:
                try skipString(at: &position)
                continue
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            default: break
            }
            position += 1
        } while depth > 0
    }

    static let broken = ClientError(
        .unanswered,
        "newsd sent a reply that is no JSON: is it the same version as newsctl? (newsctl --version, newsctl status)"
    )
}
