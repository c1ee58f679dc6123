// Points on the globe and how far they are apart. The Earth is a sphere of 6,371 km here, which is wrong by
// half a percent at most.
#pragma once

namespace gainsay {

/// Degrees; north and east are positive.
struct Coordinates {
  double latitude = 0;
  double longitude = 0;
};

/// Of length 1, from the Earth's centre.
struct Direction3 {
  double x = 0, y = 0, z = 0;
};

Direction3 direction_of(Coordinates at);
double kilometres_between(const Direction3& one, const Direction3& other);
double kilometres_between(Coordinates one, Coordinates other);

/// Where one arrives after `kilometres` on the great circle that sets out at `bearing` degrees, clockwise
/// from north.
Coordinates moved(Coordinates from, double bearing, double kilometres);

}  // namespace gainsay
