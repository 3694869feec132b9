/// Decodes a value of a JSON text. Foundation's decoder takes longer to be set up than newsctl's whole run else.
struct WireDecoder: Decoder {
    let document: JSONDocument
    /// Of `document.values`.
    let place: Int

    var codingPath: [any CodingKey] { document.path(to: place) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard document.isObject(at: place) else { throw document.mismatch([String: Any].self, at: place) }
        return KeyedDecodingContainer(KeyedContainer(document: document, object: place))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard document.isArray(at: place) else { throw document.mismatch([Any].self, at: place) }
        return UnkeyedContainer(document: document, array: place)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        SingleValueContainer(document: document, place: place)
    }
}

extension JSONDocument {
    fileprivate func decode(_ type: Bool.Type, at place: Int) throws -> Bool {
        try bool(at: place) ?? { throw mismatch(type, at: place) }()
    }

    fileprivate func decode(_ type: String.Type, at place: Int) throws -> String {
        try string(at: place) ?? { throw mismatch(type, at: place) }()
    }

    fileprivate func decode(_ type: Double.Type, at place: Int) throws -> Double {
        try double(at: place) ?? { throw mismatch(type, at: place) }()
    }

    fileprivate func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type, at place: Int) throws -> Number
    {
        try integer(at: place) ?? { throw mismatch(type, at: place) }()
    }

    fileprivate func decode<Value: Decodable>(_ type: Value.Type, at place: Int) throws -> Value {
        try type.init(from: WireDecoder(document: self, place: place))
    }

    fileprivate func mismatch(_ type: Any.Type, at place: Int) -> DecodingError {
        let found = String(decoding: bytes[range(at: place)].prefix(40), as: UTF8.self)
        let context = DecodingError.Context(codingPath: path(to: place), debugDescription: "\(found) is no \(type)")
        return .typeMismatch(type, context)
    }

    /// The keys that lead to a value. They are looked for only once something is wrong.
    fileprivate func path(to place: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var parent = 0
        while parent < place {
            var child = parent + 1
            let step = isObject(at: parent) ? 1 : 0
            var index = 0
            while next(after: child + step) <= place {
                child = next(after: child + step)
                index += 1
            }
            path.append(step == 1 ? WireKey(stringValue: string(at: child) ?? "") : WireKey(intValue: index))
            parent = child + step
        }
        return path
    }
}

/// A class, as asking for a key tells where the next one will be: most are asked for in the order in which they are
/// written.
private final class KeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let document: JSONDocument
    private let object: Int
    private var lastKey: Int

    init(document: JSONDocument, object: Int) {
        self.document = document
        self.object = object
        lastKey = object + 1
    }

    var codingPath: [any CodingKey] { document.path(to: object) }

    var allKeys: [Key] {
        var keys: [Key] = []
        var place = object + 1
        while place < document.next(after: object) {
            if let key = document.string(at: place).flatMap({ Key(stringValue: $0) }) { keys.append(key) }
            place = document.next(after: place + 1)
        }
        return keys
    }

    private func find(_ key: Key) -> Int? {
        guard let found = document.place(of: key.stringValue, in: object, from: lastKey) else { return nil }
        lastKey = found.key
        return found.value
    }

    private func at(_ key: Key) throws -> Int {
        if let place = find(key) { return place }
        let context = DecodingError.Context(
            codingPath: codingPath,
            debugDescription: "the key \(key.stringValue) is missing"
        )
        throw DecodingError.keyNotFound(key, context)
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { document.isNull(at: try at(key)) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try document.decode(type, at: at(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try document.decode(type, at: at(key)) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try document.decode(type, at: at(key)) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { Float(try decode(Double.self, forKey: key)) }
    func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type, forKey key: Key) throws -> Number {
        try document.decode(type, at: at(key))
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try document.decode(type, at: at(key))
    }

    private func decoder(at key: Key) throws -> WireDecoder { WireDecoder(document: document, place: try at(key)) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(at: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(at: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { WireDecoder(document: document, place: object) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(at: key) }
}

private struct UnkeyedContainer: UnkeyedDecodingContainer {
    private let document: JSONDocument
    private let array: Int
    private var place: Int
    private(set) var currentIndex = 0

    init(document: JSONDocument, array: Int) {
        self.document = document
        self.array = array
        place = array + 1
    }

    var codingPath: [any CodingKey] { document.path(to: array) }
    var isAtEnd: Bool { place >= document.next(after: array) }

    var count: Int? {
        var count = 0
        var place = array + 1
        while place < document.next(after: array) {
            count += 1
            place = document.next(after: place)
        }
        return count
    }

    private mutating func next() throws -> Int {
        guard !isAtEnd else {
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: "the list is too short")
            throw DecodingError.valueNotFound(Any.self, context)
        }
        defer {
            place = document.next(after: place)
            currentIndex += 1
        }
        return place
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, document.isNull(at: place) else { return false }
        _ = try next()
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try document.decode(type, at: next()) }
    mutating func decode(_ type: String.Type) throws -> String { try document.decode(type, at: next()) }
    mutating func decode(_ type: Double.Type) throws -> Double { try document.decode(type, at: next()) }
    mutating func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    mutating func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
        try document.decode(type, at: next())
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try document.decode(type, at: next()) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        try WireDecoder(document: document, place: next()).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try WireDecoder(document: document, place: next()).unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { WireDecoder(document: document, place: try next()) }
}

private struct SingleValueContainer: SingleValueDecodingContainer {
    let document: JSONDocument
    let place: Int
    var codingPath: [any CodingKey] { document.path(to: place) }

    func decodeNil() -> Bool { document.isNull(at: place) }
    func decode(_ type: Bool.Type) throws -> Bool { try document.decode(type, at: place) }
    func decode(_ type: String.Type) throws -> String { try document.decode(type, at: place) }
    func decode(_ type: Double.Type) throws -> Double { try document.decode(type, at: place) }
    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
        try document.decode(type, at: place)
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try document.decode(type, at: place) }
}
