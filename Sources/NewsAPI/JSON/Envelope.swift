/// The version of the JSON in every reply.
package let schemaVersion = 1

/// A reply with `"schema"` before its own keys, in the same object.
struct Envelope<Reply> {
    var schema = schemaVersion
    var reply: Reply

    private enum CodingKeys: String, CodingKey {
        case schema
    }
}

extension Envelope: Encodable where Reply: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(schema, forKey: .schema)
        try reply.encode(to: encoder)
    }
}

extension Envelope: Decodable where Reply: Decodable {
    init(from decoder: any Decoder) throws {
        schema = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .schema)
        reply = try Reply(from: decoder)
    }
}
