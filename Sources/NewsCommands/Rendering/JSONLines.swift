/// One object a line.
enum JSONLines {
    /// The elements of the list, or the whole object where there is none.
    static func text(_ body: [UInt8], _ json: JSONText, list: String?) throws(ClientError) -> [UInt8] {
        var result: [UInt8] = []
        let elements = if let list { try json.elements(list) ?? [] } else { [body[...]] }
        for element in elements {
            // A line break is only ever between values: inside a string JSON writes it as \n.
            result += element.filter { $0 != 0x0A && $0 != 0x0D }
            result.append(0x0A)
        }
        return result
    }
}
