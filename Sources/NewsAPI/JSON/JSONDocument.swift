/// JSON text (RFC 8259) of which is known where each value begins and ends: any of them can be made a value of Swift,
/// or be handed on as it was written.
final class JSONDocument: Sendable {
    /// Where a value stands in `bytes`, and which of `values` follows it and all that is inside it.
    struct Value: Sendable {
        var start: UInt32
        var end: UInt32 = 0
        var next: UInt32 = 0
    }

    /// Values inside each other; newsd's own are 8 deep.
    static let deepestNesting = 64

    let bytes: [UInt8]
    /// In the order of the text: behind an object its keys and values in turn, behind an array its elements.
    let values: [Value]

    init(_ bytes: [UInt8]) throws(APIError) {
        var parser = JSONParser(bytes)
        try parser.read()
        self.bytes = bytes
        values = parser.values
    }

    /// What kind of value it is; for numbers a digit or the sign.
    func firstByte(at place: Int) -> UInt8 {
        bytes[Int(values[place].start)]
    }

    func range(at place: Int) -> Range<Int> {
        Int(values[place].start)..<Int(values[place].end)
    }

    /// The place behind a value and all that is inside it.
    func next(after place: Int) -> Int {
        Int(values[place].next)
    }

    func isNull(at place: Int) -> Bool {
        firstByte(at: place) == UInt8(ascii: "n")
    }

    func isObject(at place: Int) -> Bool {
        firstByte(at: place) == UInt8(ascii: "{")
    }

    func isArray(at place: Int) -> Bool {
        firstByte(at: place) == UInt8(ascii: "[")
    }

    /// Where a key of the object at `object` and its value are, looked for from `start` on, the place of one of its
    /// keys. Keys that are written with escapes are not found: newsd writes none.
    func place(of key: String, in object: Int, from start: Int) -> (key: Int, value: Int)? {
        let end = next(after: object)
        var key = key
        return key.withUTF8 { name in
            var place = start
            while place < end {
                if isString(at: place, equalTo: name) { return (place, place + 1) }
                place = next(after: place + 1)
            }
            place = object + 1
            while place < start {
                if isString(at: place, equalTo: name) { return (place, place + 1) }
                place = next(after: place + 1)
            }
            return nil
        }
    }

    private func isString(at place: Int, equalTo text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(values[place].start) + 1
        guard Int(values[place].end) - 1 - start == text.count else { return false }
        for index in text.indices where bytes[start + index] != text[index] { return false }
        return true
    }
}

/// Finds where the values of a JSON text begin and end.
private struct JSONParser {
    private(set) var values: [JSONDocument.Value] = []
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // A key or value of newsd's takes about as many bytes.
        values.reserveCapacity(bytes.count / 12)
    }

    mutating func read() throws(APIError) {
        guard bytes.count < UInt32.max else { throw APIError(code: .internal, message: "it is longer than 4 GiB") }
        try readValue(depth: 0)
        if peek() != nil { throw fault }
    }

    private var fault: APIError { APIError(code: .internal, message: "it is no JSON from byte \(position) on") }

    /// The next byte that is no white space.
    private mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case let byte: return byte
            }
        }
        return nil
    }

    private mutating func skip(_ byte: Unicode.Scalar) throws(APIError) {
        guard peek() == UInt8(ascii: byte) else { throw fault }
        position += 1
    }

    private mutating func readValue(depth: Int) throws(APIError) {
        guard let first = peek(), depth <= JSONDocument.deepestNesting else { throw fault }
        let place = values.count
        values.append(JSONDocument.Value(start: UInt32(position)))
        switch first {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"): try readMembers(depth: depth + 1)
        case UInt8(ascii: "["): try readElements(depth: depth + 1)
        case UInt8(ascii: "t"): try skipWord("true")
        case UInt8(ascii: "f"): try skipWord("false")
        case UInt8(ascii: "n"): try skipWord("null")
        default: try skipNumber()
        }
        values[place].end = UInt32(position)
        values[place].next = UInt32(values.count)
    }

    private mutating func readMembers(depth: Int) throws(APIError) {
        position += 1
        if peek() != UInt8(ascii: "}") {
            repeat {
                guard peek() == UInt8(ascii: "\"") else { throw fault }
                try readValue(depth: depth)
                try skip(":")
                try readValue(depth: depth)
            } while skipComma()
        }
        try skip("}")
    }

    private mutating func readElements(depth: Int) throws(APIError) {
        position += 1
        if peek() != UInt8(ascii: "]") {
            repeat { try readValue(depth: depth) } while skipComma()
        }
        try skip("]")
    }

    private mutating func skipComma() -> Bool {
        guard peek() == UInt8(ascii: ",") else { return false }
        position += 1
        return true
    }

    private mutating func skipString() throws(APIError) {
        position += 1
        while position < bytes.count, bytes[position] >= 0x20 {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        throw fault
    }

    private mutating func skipWord(_ word: StaticString) throws(APIError) {
        guard bytes[position...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        else { throw fault }
        position += word.utf8CodeUnitCount
    }

    private mutating func skipNumber() throws(APIError) {
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let start = position
        try skipDigits()
        if bytes[start] == UInt8(ascii: "0"), position > start + 1 { throw fault }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return }
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
            position += 1
        }
        try skipDigits()
    }

    /// One at least.
    private mutating func skipDigits() throws(APIError) {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        if position == start { throw fault }
    }
}
