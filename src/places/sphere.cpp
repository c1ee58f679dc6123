#include "places/sphere.h"

#include <algorithm>
#include <cmath>

namespace gainsay {
namespace {

constexpr double earth_radius = 6371.0;
constexpr double radians = 3.14159265358979323846 / 180.0;

}  // namespace

Direction3 direction_of(Coordinates at) {
  const double north = at.latitude * radians, east = at.longitude * radians;
  return {std::cos(north) * std::cos(east), std::cos(north) * std::sin(east), std::sin(north)};
}

double kilometres_between(const Direction3& one, const Direction3& other) {
  // By the chord, which unlike the cosine keeps its digits where points are near.
  const double x = one.x - other.x, y = one.y - other.y, z = one.z - other.z;
  const double half = std::sqrt(x * x + y * y + z * z) / 2;
  return 2 * earth_radius * std::asin(std::min(1.0, half));
}

double kilometres_between(Coordinates one, Coordinates other) {
  return kilometres_between(direction_of(one), direction_of(other));
}

Coordinates moved(Coordinates from, double bearing, double kilometres) {
  const double angle = kilometres / earth_radius, course = bearing * radians, north = from.latitude * radians;
  const double arrives =
      std::asin(std::sin(north) * std::cos(angle) + std::cos(north) * std::sin(angle) * std::cos(course));
  const double east = std::atan2(std::sin(course) * std::sin(angle) * std::cos(north),
                                 std::cos(angle) - std::sin(north) * std::sin(arrives));
  double longitude = from.longitude + east / radians;
  if (longitude > 180) longitude -= 360;
  if (longitude < -180) longitude += 360;
  return {arrives / radians, longitude};
}

}  // namespace gainsay
