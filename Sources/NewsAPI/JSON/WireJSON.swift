/// The JSON of the wire, for both ends: one object in one line, its keys in the order of the contract.
package enum WireJSON {
    /// A whole reply with its `schema`, ended by a line feed.
    package static func line(_ reply: some Encodable) throws(APIError) -> [UInt8] {
        let writer = JSONWriter()
        do {
            try Envelope(reply: reply).encode(to: WireEncoder(writer: writer))
        } catch {
            throw APIError(code: .internal, message: "the answer cannot be written as JSON: \(error)")
        }
        writer.close(to: 0)
        writer.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    /// A reply from the bytes of one line or body; a newer `schema` than this one is an error.
    package static func reply<Reply: Decodable>(
        _ type: Reply.Type,
        from bytes: some Sequence<UInt8>
    ) throws(APIError) -> Reply {
        try WireReply(bytes).read(type)
    }
}
