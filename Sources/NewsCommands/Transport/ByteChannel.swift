/// A connection to newsd as bytes. A deadline of nil waits for ever.
protocol ByteChannel {
    /// Sends all of it. That the other end stopped reading is no error here: its reply may be waiting already.
    func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant?) throws(ClientError)

    /// The next bytes; empty at the end.
    func receive(until deadline: ContinuousClock.Instant?) throws(ClientError) -> [UInt8]
}
