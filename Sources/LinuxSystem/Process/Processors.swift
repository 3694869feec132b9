internal import Glibc

/// Processors that run now.
package var processorCount: Int {
    sysconf(Int32(_SC_NPROCESSORS_ONLN))
}
