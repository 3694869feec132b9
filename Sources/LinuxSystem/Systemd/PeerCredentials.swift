internal import Glibc

/// Who is at the other end of a connected Unix socket, as the kernel saw it at connect(2).
package struct PeerCredentials: Sendable, Equatable {
    package let processID: Int32
    package let userID: UInt32
    package let groupID: UInt32

    package init(processID: Int32, userID: UInt32, groupID: UInt32) {
        self.processID = processID
        self.userID = userID
        self.groupID = groupID
    }

    /// nil when `descriptor` is no connected Unix socket.
    package init?(socket descriptor: Int32) {
        // struct ucred of unix(7), which Glibc's module leaves out.
        var credentials: (pid: Int32, uid: UInt32, gid: UInt32) = (0, 0, 0)
        var length = socklen_t(MemoryLayout.size(ofValue: credentials))
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0, credentials.pid > 0 else {
            return nil
        }
        self.init(processID: credentials.pid, userID: credentials.uid, groupID: credentials.gid)
    }
}
