/// Encodes values straight into JSON text, keys in the order in which they are encoded. Foundation's encoder only has
/// them sorted by name or in an order that changes with each run.
final class WireEncoder: Encoder {
    let writer: JSONWriter
    /// Where the members go once a container is asked for; a second container continues the first one's object.
    private var depth: Int?

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(writer: JSONWriter) {
        self.writer = writer
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(KeyedContainer(writer: writer, depth: open { writer.openObject() }))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        UnkeyedContainer(writer: writer, depth: open { writer.openArray() })
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        SingleValueContainer(writer: writer)
    }

    private func open(_ open: () -> Int) -> Int {
        if let depth { return depth }
        let opened = open()
        depth = opened
        return opened
    }
}

extension JSONWriter {
    /// Writes any value at the present place and closes what it opened.
    func value(_ value: some Encodable) throws {
        let depth = depth
        try value.encode(to: WireEncoder(writer: self))
        close(to: depth)
    }
}

private struct KeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    private func at(_ key: Key) -> JSONWriter {
        writer.key(key.stringValue, at: depth)
        return writer
    }

    func encodeNil(forKey key: Key) { at(key).literal("null") }
    func encode(_ value: Bool, forKey key: Key) { at(key).bool(value) }
    func encode(_ value: String, forKey key: Key) { at(key).string(value) }
    func encode(_ value: Double, forKey key: Key) { at(key).number(value) }
    func encode(_ value: Float, forKey key: Key) { at(key).number(Double(value)) }
    func encode(_ value: some FixedWidthInteger & Encodable, forKey key: Key) { at(key).integer(value) }
    func encode(_ value: some Encodable, forKey key: Key) throws { try at(key).value(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(KeyedContainer<Nested>(writer: writer, depth: at(key).openObject()))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        UnkeyedContainer(writer: writer, depth: at(key).openArray())
    }

    func superEncoder() -> any Encoder {
        writer.key("super", at: depth)
        return WireEncoder(writer: writer)
    }

    func superEncoder(forKey key: Key) -> any Encoder { WireEncoder(writer: at(key)) }
}

private struct UnkeyedContainer: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let depth: Int
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    init(writer: JSONWriter, depth: Int) {
        self.writer = writer
        self.depth = depth
    }

    private mutating func next() -> JSONWriter {
        count += 1
        writer.element(at: depth)
        return writer
    }

    mutating func encodeNil() { next().literal("null") }
    mutating func encode(_ value: Bool) { next().bool(value) }
    mutating func encode(_ value: String) { next().string(value) }
    mutating func encode(_ value: Double) { next().number(value) }
    mutating func encode(_ value: Float) { next().number(Double(value)) }
    mutating func encode(_ value: some FixedWidthInteger & Encodable) { next().integer(value) }
    mutating func encode(_ value: some Encodable) throws { try next().value(value) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(KeyedContainer<Nested>(writer: writer, depth: next().openObject()))
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        UnkeyedContainer(writer: writer, depth: next().openArray())
    }

    mutating func superEncoder() -> any Encoder { WireEncoder(writer: next()) }
}

private struct SingleValueContainer: SingleValueEncodingContainer {
    let writer: JSONWriter
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { writer.literal("null") }
    func encode(_ value: Bool) { writer.bool(value) }
    func encode(_ value: String) { writer.string(value) }
    func encode(_ value: Double) { writer.number(value) }
    func encode(_ value: Float) { writer.number(Double(value)) }
    func encode(_ value: some FixedWidthInteger & Encodable) { writer.integer(value) }
    func encode(_ value: some Encodable) throws { try writer.value(value) }
}
