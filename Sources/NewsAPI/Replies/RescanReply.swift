/// How many files a comparison of folder and archive put in the queue.
package struct RescanReply: Codable, Sendable, Equatable {
    package var queued: Int

    package init(queued: Int) {
        self.queued = queued
    }
}
