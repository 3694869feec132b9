/// What the head of an HTTP/1.1 reply says about its end.
struct ReplyHead {
    let status: Int
    /// Nil where the body comes in chunks.
    private let contentLength: Int?
    private let bodyStart: Int

    /// Nil while the head is not complete.
    init?(_ bytes: [UInt8]) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound else { return nil }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        status = words.count > 1 ? Int(words[1]) ?? 0 : 0
        let length = lines.first { $0.lowercased().hasPrefix("content-length:") }?.dropFirst("content-length:".count)
        contentLength = length.flatMap { Int($0.filter { !$0.isWhitespace }) }
        bodyStart = end
    }

    /// Where the reply ends among `bytes`, which begin with its head; nil while not all is there.
    func end(in bytes: [UInt8]) -> Int? {
        guard let contentLength else { return endOfChunks(in: bytes) }
        return bytes.count >= bodyStart + contentLength ? bodyStart + contentLength : nil
    }

    private func endOfChunks(in bytes: [UInt8]) -> Int? {
        var position = bodyStart
        while let line = bytes[min(position, bytes.count)...].firstRange(of: [13, 10]) {
            guard let size = Int(String(decoding: bytes[position..<line.lowerBound], as: UTF8.self), radix: 16) else {
                return bytes.count
            }
            position = line.upperBound + size + 2
            if size == 0 {
                return position <= bytes.count ? position : nil
            }
        }
        return nil
    }
}
