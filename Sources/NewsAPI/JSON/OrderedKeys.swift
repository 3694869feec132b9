/// A dictionary that is written in order of its keys, so that the same answer is the same text.
@propertyWrapper
package struct OrderedKeys<Value: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
    package var wrappedValue: [String: Value]

    package init(wrappedValue: [String: Value]) {
        self.wrappedValue = wrappedValue
    }

    package init(from decoder: any Decoder) throws {
        wrappedValue = try [String: Value](from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireKey.self)
        for (key, value) in wrappedValue.sorted(by: { $0.key < $1.key }) {
            try container.encode(value, forKey: WireKey(stringValue: key))
        }
    }
}
